/**
 * From a draft to a plan in force: submission, signature and number, and plans that were issued outside the system on
 * paper.
 */
@NullMarked
@NamedInterface("issue")
package vn.tincay.plan.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
