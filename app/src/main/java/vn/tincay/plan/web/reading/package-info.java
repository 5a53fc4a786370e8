/**
 * Pages of documents on the desk.
 */
@NullMarked
package vn.tincay.plan.web.reading;

import org.jspecify.annotations.NullMarked;
