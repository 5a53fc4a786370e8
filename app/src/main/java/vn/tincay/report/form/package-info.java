/**
 * The structure of a form: sections, tables, cells, computed cells, checks and narratives. A form comes from a file
 * under {@code resources/report/forms} or is released from a screen; the code knows no form by name.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("form")
package vn.tincay.report.form;

import org.jspecify.annotations.NullMarked;
