/** Whether a credit says itself what it is of: "Ảnh: Lê An", "(Ảnh: Lê An).", as papers write it as often as not. */
export function saysOfWhat(credit: string): boolean {
  return /^\(?\s*(?:ảnh|photo|nguồn|đồ họa|video)(?![\p{L}\p{M}])/iu.test(
    credit,
  );
}
