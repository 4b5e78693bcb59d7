/**
 * Every rhyme of Vietnamese spelling without its tone, as the first-form books list them (Tiếng Việt 1, Bộ
 * GD&ĐT, 2020), by the vowel that leads.
 */
const LISTS = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'y yêm yên yêng yêt yêu yt ych ynh yn yu yp',
  'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay',
  'oăc oăm oăn oăng oăp oăt oe oen oeo oet oem',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uơn uơt',
  'uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
  'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
];

export const RHYMES: ReadonlySet<string> = new Set(LISTS.join(' ').split(' '));
