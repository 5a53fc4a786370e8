/**
 * Sessions in the browser: their beginning and end, where they are stored, and what becomes of a form that arrives
 * after its session ended.
 */
@NullMarked
package vn.tincay.access.web.session;

import org.jspecify.annotations.NullMarked;
