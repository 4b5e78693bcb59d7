/** What is counted off by numbers: "các lớp 1-5", "phường 1-5" are ranges, neither days nor scores. */
export const NUMBERED =
  /(?<![\p{L}\p{M}])(?:lớp|khối|phường|quận|tổ|khu|bài|chương|trang|mục|điều|khoản|tầng|nhóm|khóa|khoá|tập|tuyến)\s+$/iu;
