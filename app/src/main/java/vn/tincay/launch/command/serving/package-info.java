/** What commands that serve pages share: their options, a database that is ready, and the server. */
@NullMarked
package vn.tincay.launch.command.serving;

import org.jspecify.annotations.NullMarked;
