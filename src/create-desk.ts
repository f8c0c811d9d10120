import { createDeskFrom, type Desk, type DeskOptions } from './core/desk.ts';
import { documents, forms, policies, procedures, terms } from './generated/catalogue.ts';
import { validate as validateSite } from './generated/schemas/site.ts';

/**
 * Makes the desk of one site with everything of the handbook. `site` is a site file (see `schema site`), all of it optional.
 * Throws `SITE_INVALID` with every issue.
 *
 * @example
 * const desk = createDesk({ company: { name: '示例物业服务有限公司' }, terms: { 'complaint-general': 20 } });
 */
export const createDesk = (site: unknown = {}, options: DeskOptions = {}): Desk =>
  createDeskFrom({ procedures, policies, forms, documents, terms, validateSite }, site, options);
