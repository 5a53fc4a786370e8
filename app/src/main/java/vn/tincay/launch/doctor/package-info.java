/**
 * Checks what a machine needs to run Tin Cậy, one class per subject. A check changes nothing; its finding says in one
 * sentence what is there or what to do. {@link vn.tincay.launch.doctor.Doctor} runs them all.
 */
@NullMarked
package vn.tincay.launch.doctor;

import org.jspecify.annotations.NullMarked;
