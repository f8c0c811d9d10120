import type { Procedure } from './core/define/procedure.ts';
import { createDeskFrom, type Desk, type DeskOptions } from './core/desk.ts';
import { procedureFromJson } from './core/procedure/from-json.ts';
import { documents, forms, policies, procedures, terms } from './generated/catalogue.ts';
import { validate as validateProcedure } from './generated/schemas/procedure.ts';
import { schema as siteSchema, validate as validateSite } from './generated/schemas/site.ts';
import { roles } from './handbook/index.ts';
import { chinaHolidays, estimateHolidays } from './holidays/index.ts';
import { checkTemplate } from './pdf/template/check-template.ts';

/**
 * Makes the desk of one site with everything of the handbook. `site` is a site file (see `schema site`), all of it optional.
 * Throws `SITE_INVALID` with every issue.
 *
 * @example
 * const desk = createDesk({ company: { name: '示例物业服务有限公司' }, terms: { 'complaint-general': 20 } });
 */
export const createDesk = (site: unknown = {}, options: DeskOptions = {}): Desk =>
  createDeskFrom(
    {
      procedures,
      policies,
      forms,
      documents,
      terms,
      validateSite,
      validateProcedure,
      roles: roles.map(({ id }) => id),
      holidays: { years: chinaHolidays, estimate: estimateHolidays },
      checkWording: ({ id, schema }, wording) =>
        checkTemplate({ id, ...wording }, { data: schema, site: siteSchema }),
    },
    site,
    options,
  );

/**
 * Makes a procedure from plain JSON (see `schema procedure`), such as `JSON.stringify(procedure)` writes: the same
 * behaviour from data alone. A desk takes it from its site file, as `procedures.<id>.define`.
 * Throws `PROCEDURE_INVALID` with every issue.
 */
export const procedureFromJSON = (json: unknown): Procedure =>
  procedureFromJson(json, { validate: validateProcedure, policies, terms });
