/** The panel beside the page. */
export const sidePanel = {
  title: 'Bảng bên của Dễ Đọc',
  menu: 'Mở bảng bên của Dễ Đọc',
};
