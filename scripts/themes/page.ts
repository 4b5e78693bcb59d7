/** An article of what is hardest to set: words that are too long, and letters with two marks above. */
export const THEMES_PAGE =
  'https://vnexpress.net/chu-dai-va-dau-chong-4990201.html';

const STACKED =
  'ẲẪẴẮẦ ỔỖỐỂỄẾ Ẵ Ẫ gyqpj ợỵặệộựỳỷ Ngẫm NGẪM Kỹ ỨNG Ổ GỖ XẾP ĐẶT YẾU ẲM gợi ';
const LONG =
  'https://dichvucong.gov.vn/p/home/dvc-trang-chu-danh-muc-thu-tuc-hanh-chinh-cap-xa-phuong-dac-khu.html pneumonoultramicroscopicsilicovolcanoconiosis ';
const OFFICE =
  'Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh họp. ';

export function themesPage(): string {
  const plain = OFFICE.repeat(6);
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chữ dài và dấu chồng</title>
<body><h1 class="title-detail">ẲẪẴ ỖỔ: NGẪM KỸ ỨNG XỬ Ở THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM</h1>
<p class="description">${OFFICE}${STACKED}</p>
<article class="fck_detail">
<p class="Normal">${STACKED.repeat(8)}</p>
<p class="Normal">${LONG.repeat(2)}${plain} <a href="https://vnexpress.net/x.html">${LONG}</a></p>
<h2>ẪM ỨNG Ổ GỖ: ${LONG}</h2>
<table><tr><th>${OFFICE}</th><th>ẲẪẴ</th><th>Số tiền</th></tr><tr><td>${LONG}</td><td>${STACKED}</td><td>1.234.567.890.123 đồng</td></tr></table>
<ul><li>${LONG}</li><li>${plain}</li></ul>
<blockquote><p>${STACKED.repeat(2)}</p></blockquote>
<p class="Normal">${plain}</p>
</article></body></html>`;
}
