/**
 * Printed plans: the plan in the format of Decree 30/2020/NĐ-CP (DOCX, PDF), worded as real plans are, so that the plan
 * reader reads the same facts from it.
 */
@NullMarked
package vn.tincay.plan.paper;

import org.jspecify.annotations.NullMarked;
