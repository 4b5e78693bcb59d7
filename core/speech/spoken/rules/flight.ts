import { spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

const AIRCRAFT = /(?:Boeing|Airbus|ATR|Embraer|Comac|Sukhoi Superjet)[\s-]+$/iu;
const BOEING = /^7[0-8]7$/u;
const FLIGHT =
  /(?:chuyến bay|máy bay|tàu bay|số hiệu|chuyến|hàng không|phi cơ)[^.;]{0,30}$/iu;

/** Flights and airliners are said digit by digit: "VN123", "MH370", "A321", "Boeing 787", "Boeing 787-9". */
const rule: Rule = {
  rank: 24,
  pattern:
    /(?:(VN-A|\p{Lu}{2})\s?|([AB])|())(\d{3,4})(?:-(\d{1,4}))?(?![\d.,]?\d|(?!(?:neo|ceo|XLR|LR|ER|F)(?!\p{L}))\p{L}|\/(?!A?[23]\d\d(?!\d))|[:%])/u,
  read([, airline, airbus, , number = '', series], { before }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (series)
      return AIRCRAFT.test(before) || (airbus === 'B' && BOEING.test(number))
        ? `${airbus ? `${spell(airbus)} ` : ''}${digitByDigit(number)} ${cardinal(Number(series))}`
        : null;
    if (airline)
      return FLIGHT.test(before) ||
        /^(?:MH370|MH17|VN-A\d+)$/u.test(airline + number)
        ? `${spell(airline)} ${digitByDigit(number)}`
        : null;
    if (airbus === 'B')
      return BOEING.test(number) ? `bê ${digitByDigit(number)}` : null;
    if (airbus)
      return /^(?:2[12]0|3[0-9]{2})$/u.test(number) &&
        (AIRCRAFT.test(before) || FLIGHT.test(before))
        ? `a ${digitByDigit(number)}`
        : null;
    return AIRCRAFT.test(before) ? digitByDigit(number) : null;
  },
};

export default rule;
