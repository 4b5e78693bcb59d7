/** The look of exported pages: paper and ink of the reader, in whatever program opens them. */
export const paperCss = `:root{color-scheme:light dark}
body{background:#fbf8f1;color:#1f1b16;font:1.15em/1.65 "Be Vietnam Pro","Noto Serif",serif;margin:0 auto;max-width:42rem;padding:1.5rem 1rem 4rem}
h1{font-size:1.75em;line-height:1.35}h2{font-size:1.35em}h3,h4{font-size:1.15em}
a{color:#1d3f72}.lead{font-weight:600}.quiet,figcaption,.alt{color:#4a4338;font-size:.95em}
.question{font-weight:600}blockquote,aside{border-left:4px solid #7a7264;margin:1rem 0;padding:.1rem 1rem}
mark{background:#ffe58a;color:#1f1b16}.mark-figure{background:#c5dcff}.mark-quotation{background:#bfe8c5}.mark-objection{background:#ffd0dc}.mark-own{background:#e5d4ff}
img{height:auto;max-width:100%}figure{margin:1.5rem 0}pre{overflow-x:auto;white-space:pre-wrap}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #7a7264;padding:.3rem .6rem;text-align:left;vertical-align:top}
article{border-top:1.5px solid #7a7264;margin-top:3rem;padding-top:1rem}article:first-of-type{border:0;margin:0}
@media (prefers-color-scheme:dark){body{background:#15171a;color:#ece7dd}a{color:#9cc4ff}.quiet,figcaption,.alt{color:#c9c2b5}}
@media print{body{background:#fff;color:#000;max-width:none}}
`;
