/**
 * One class per sub-command of {@code bin/tincay}. {@link vn.tincay.launch.command.TinCayCommand} knows them all, turns
 * whatever goes wrong into one sentence and an exit status, and speaks the language asked for. Only what serves pages
 * touches Spring.
 */
@NullMarked
package vn.tincay.launch.command;

import org.jspecify.annotations.NullMarked;
