/**
 * The command line and the embedded database.
 *
 * <p>{@link vn.tincay.launch.Main} selects the sub-command; only commands that serve pages load Spring, so that {@code
 * plan parse} answers in a second. {@link vn.tincay.launch.postgres.EmbeddedPostgres} owns one data folder: it locks
 * it, creates or repairs the database in it, and leaves no process running. {@link
 * vn.tincay.launch.postgres.DurabilityCheck} refuses any database, embedded or external, that could lose a committed
 * change.
 */
@NullMarked
package vn.tincay.launch;

import org.jspecify.annotations.NullMarked;
