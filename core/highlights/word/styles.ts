/** A paragraph style: spacing in twentieths of a point, indents too, size in half points. */
interface ParagraphStyle {
  readonly id: string;
  /** Names that Word knows are shown in its own language. */
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const STYLES: readonly ParagraphStyle[] = [
  { id: 'Title', name: 'Title', run: '<w:b/><w:sz w:val="36"/>' },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="30"/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph:
      '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>',
    run: '<w:b/><w:sz w:val="26"/>',
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: '<w:ind w:left="567" w:right="567"/>',
  },
  {
    id: 'Bibliography',
    name: 'Bibliography',
    paragraph: '<w:ind w:left="567" w:hanging="567"/>',
  },
  {
    id: 'Meaning',
    name: 'Highlight meaning',
    paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="60"/>',
    run: '<w:b/>',
  },
  { id: 'Note', name: 'Highlight note' },
  { id: 'Source', name: 'Highlight source', run: '<w:sz w:val="22"/>' },
];

/**
 * The style sheet: Times New Roman 13, line spacing 1.5, as theses of Việt Nam are set (the Ministry's
 * instructions say 13 or 14). @param namespace of WordprocessingML
 */
export function wordStyles(namespace: string): string {
  const font = 'Times New Roman';
  return `<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${STYLES.map(styleXml).join('')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1D3F72"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;
}

function styleXml({ id, name, paragraph, run }: ParagraphStyle): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''
  }${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;
}
