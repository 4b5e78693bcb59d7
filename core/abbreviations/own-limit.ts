/** Own words at most: more than anybody writes by hand. */
export const MOST_OWN = 500;
