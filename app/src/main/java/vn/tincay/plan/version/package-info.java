/** Issued versions, pending amendments, and the difference between two versions. */
@NullMarked
package vn.tincay.plan.version;

import org.jspecify.annotations.NullMarked;
