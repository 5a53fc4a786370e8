/**
 * One class per sub-command of {@code bin/tincay}. {@link vn.tincay.launch.command.TinCayCommand} lists them all, turns
 * every failure into one sentence and an exit status, and uses the requested language. Only commands that serve pages
 * load Spring.
 */
@NullMarked
package vn.tincay.launch.command;

import org.jspecify.annotations.NullMarked;
