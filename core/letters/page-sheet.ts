import {
  fontStyle,
  type LetterChoice,
  leastLineHeight,
  leastSize,
  letterStyle,
  lineStyle,
  narrowWidth,
  type Style,
} from './letter-style';
import { type Mark, markAttribute } from './marks';
import { pageFamily } from './typefaces';

/** Two ids outweigh a page's selectors and stay below the sizes of text-scale, four stand above its lines. */
const weight = ':not(#dedoc#dedoc)';
const strong = ':not(#dedoc#dedoc#dedoc#dedoc)';

const marked = (mark: Mark) => `[${markAttribute}~="${mark}"]`;

/** Classes of the commonest icon fonts, for what stands on the page before it has been looked through. */
const icons = `${marked('icon')},.fa,.fas,.far,.fab,.fal,.glyphicon,[class*="material-icons"],[class*="material-symbols"]`;
/** Set in a typeface of its own for a reason. */
const code = ':is(code,pre,kbd,samp,tt,svg,math)';
const text = `:is(body,body *):not(${icons})`;

/** Menus are one line high on purpose. */
const menus =
  ':is(nav,menu,[role="navigation"],[role="menubar"],.nav,.navbar,.menu,button)';
const blocks =
  ':is(p,li,dd,dt,blockquote,figcaption,caption,td,th,h1,h2,h3,h4,h5,h6,article div,[itemprop="articleBody"],[itemprop="description"])';
const prose = `${blocks}:not(${menus},${menus} *)`;
/** Word processors leave a line height on every span. */
const runs = `${blocks} :is(a,b,em,font,i,span,strong,u):not(${menus} *,${icons})`;

/**
 * The style sheet that lays a choice of letters over a page; empty when nothing was chosen. Our own
 * elements stand outside of the body and are not touched.
 */
export function pageSheet(choice: LetterChoice): string {
  const rules: string[] = [];
  const add = (selector: string, style: Style) => {
    const declarations = Object.entries(style)
      .map(([property, value]) => `${property}:${value}!important`)
      .join(';');
    if (declarations) rules.push(`${selector}{${declarations}}`);
  };
  add(`${text}:not(${code},${code} *)${weight}`, fontStyle(choice, pageFamily));
  add(text + weight, letterStyle(choice));
  const lines = lineStyle(choice);
  add(prose + strong, lines);
  add(runs + strong, lines);
  const least = leastLineHeight(choice);
  if (least > 0)
    add(`:is(${prose},${runs})${marked('tight')}${weight}`, {
      'line-height': String(least),
    });
  if (choice.clearMarks)
    // Menus are made to measure: larger, their last words would be cut off.
    add(`${marked('small')}:not(${menus},${menus} *)${weight}`, {
      'font-size': `${leastSize}px`,
    });
  if (choice.unjustified)
    add(marked('justified') + weight, { 'text-align': 'start' });
  if (choice.narrow)
    add(
      `:is(p,li,dd,blockquote,[itemprop="description"]):not(${menus} *,figure *,table *)${weight}`,
      {
        'max-inline-size': narrowWidth,
      },
    );
  if (choice.underline) add(`body a[href]${weight}`, underlined);
  if (choice.still) {
    add(`:is(html,body,body *)${weight}`, stilled);
    add(`body *${weight}::before,body *${weight}::after`, stilled);
  }
  if (choice.dimImages)
    add(`body :is(img,video)${weight}`, { filter: 'brightness(0.75)' });
  return rules.join('\n');
}

/** Low enough to leave room for the dot of ạ, ệ, ợ. */
const underlined: Style = {
  'text-decoration-line': 'underline',
  'text-underline-offset': '0.25em',
  'text-decoration-skip-ink': 'auto',
};

/**
 * Motion arrives at once at its end, instead of being taken away: what fades in would stay invisible
 * without its animation, and scripts wait for the events of its end.
 */
const stilled: Style = {
  'animation-delay': '0s',
  'animation-duration': '0.01ms',
  'animation-iteration-count': '1',
  'scroll-behavior': 'auto',
  'transition-delay': '0s',
  'transition-duration': '0.01ms',
};
