/**
 * From a draft to a plan in force: submission, signature, number, and plans that were issued outside on paper.
 */
@NullMarked
@NamedInterface("issue")
package vn.tincay.plan.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
