import { cslItem } from '../../citations/csl-item';
import { sourcesOf } from '../collection';
import { defineFormat } from '../format';
import { remarksOn } from '../remarks-on';

/** CSL-JSON, which Zotero, Pandoc and Word add-ins read; quotations stand in `note`. */
export default defineFormat({
  id: 'csl-json',
  rank: 80,
  extension: 'json',
  mimeType: 'application/vnd.citationstyles.csl+json',
  write: (collection) =>
    `${JSON.stringify(
      sourcesOf(collection).map((source) =>
        cslItem(source.reference, remarksOn(collection, source)),
      ),
      null,
      2,
    )}\n`,
});
