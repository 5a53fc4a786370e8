/**
 * Pages of programmes.
 */
@NullMarked
package vn.tincay.plan.web.programme;

import org.jspecify.annotations.NullMarked;
