/**
 * A PostgreSQL server in a data folder: its programs, its cluster, its roles and its supervision.
 */
@NullMarked
package vn.tincay.launch.postgres;

import org.jspecify.annotations.NullMarked;
