/** Pages for sending documents and reviewing their facts. */
@NullMarked
package vn.tincay.plan.web.reading;

import org.jspecify.annotations.NullMarked;
