/**
 * The product under measurement: started, stopped and killed as a process, asked over HTTP, and looked into by
 * SQL.
 */
@NullMarked
package vn.tincay.bench.product;

import org.jspecify.annotations.NullMarked;
