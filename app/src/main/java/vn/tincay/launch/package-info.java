/**
 * What stands between the shell and the rooms: the command line and the database that comes along.
 *
 * <p>{@link vn.tincay.launch.Main} picks the sub-command; only {@code start} and {@code demo} load Spring, so that
 * {@code plan parse} answers in a second. {@link vn.tincay.launch.EmbeddedPostgres} owns one data folder: it locks it,
 * makes or repairs the database in it, and leaves nothing running behind. {@link vn.tincay.launch.DurabilityCheck}
 * refuses any database, ours or another's, that could forget what it has acknowledged.
 */
@NullMarked
package vn.tincay.launch;

import org.jspecify.annotations.NullMarked;
