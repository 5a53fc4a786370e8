/**
 * The structure of a form: sections, tables, cells, computed cells, checks and narratives, read from the files under
 * {@code resources/report/forms}. A new form or version is a new file; the code knows no form by name and needs neither
 * Spring nor a database.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("form")
package vn.tincay.report.form;

import org.jspecify.annotations.NullMarked;
