/**
 * What a form is: sections, tables, cells, computed cells, checks and parts in words, read from the files under
 * {@code resources/report/forms}. Adding a form or a version of one is adding a file; nothing here knows any form by
 * name. Nothing here needs Spring or a database.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("form")
package vn.tincay.report.form;

import org.jspecify.annotations.NullMarked;
