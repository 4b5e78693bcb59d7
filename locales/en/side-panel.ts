export const sidePanel = {
  title: 'Dễ Đọc side panel',
  menu: 'Open the Dễ Đọc side panel',
};
