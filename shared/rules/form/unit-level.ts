import { normalise } from '../../document/normalise';

const OFFICE =
  '(?:人民)?政府|(?:人民)?政府办公?室?|[\\p{Script=Han}]{1,16}(?:局|办公室|委员会|中心|大队|队|所)';
/** `开江县`, `开江县人民政府`, `开江县水利局`, `莫力达瓦达斡尔族自治旗`. */
const COUNTY = new RegExp(`^[\\p{Script=Han}]{1,14}[县旗](?:${OFFICE})?$`, 'u');
/** `雁回区市场监督管理局`: a district of a city, but no 新区, 开发区, 自治区 … */
const DISTRICT = new RegExp(`^([\\p{Script=Han}]{1,14})区(?:${OFFICE})?$`, 'u');
const NO_DISTRICT =
  /(?:自治|新|开发|高新|实验|示范|试验|保税|管理|管委|矿|林|特|行政|合作|度假|旅游|风景|名胜|功能|产业|工业|农业|园|港|景|地|技术|综保|经开|生态|科技|物流|口岸|边境|集聚|先行|牧|垦)$/;
/** `石桥镇人民政府`, `东城街街道办事处`. */
const TOWN = /^\p{Script=Han}{1,24}(?:镇|乡|苏木|街道)(?:(?:人民)?政府|办事处)?$/u;
/** What is the State's or a province's may have any of these words in its name. */
const HIGHER = /^(?:国家|国务院|中华人民共和国|中国)|管委会|管理委员会/;

/** Whether a unit's name says for certain that it is of county level or below: no such unit makes 规章. */
export function cannotMakeRegulations(unit: string): boolean {
  const name = normalise(unit).replace(/\s/g, '');
  if (HIGHER.test(name)) return false;
  if (TOWN.test(name) || COUNTY.test(name)) return true;
  const district = DISTRICT.exec(name)?.[1];
  return district !== undefined && !NO_DISTRICT.test(district);
}
