import { defineSite } from '../site';

// Seen on the corpus: 2019-12, 2020-02 (AMP).
export default defineSite({
  hosts: ['24h.com.vn'],
  name: '24h',
  article: {
    title: ['h1[itemprop="headline"]', '.cate-24h-foot-arti-deta-title'],
    lead: ['h2.sapo', 'h2.ctTp', '.cate-24h-foot-arti-deta-sum'],
    byline: ['.nguontin', '.cate-24h-foot-arti-deta-author'],
    published: ['.tmPst', '.updTm', '.cate-24h-foot-arti-deta-cre-post'],
    content: [
      'article.articleBody',
      '.nwsHt .text-conent',
      '.cate-24h-foot-arti-deta-info',
    ],
    remove: [
      '.sbNws',
      '.eventList',
      '.liveCnt',
      '.linkOrigin',
      '.bnr',
      '#zone_banner_sponser_product',
    ],
    related: ['.bv-lq'],
    source: ['.nguontin'],
    caption: ['.img_chu_thich_0407'],
  },
});
