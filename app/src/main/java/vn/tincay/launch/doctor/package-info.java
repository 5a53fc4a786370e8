/**
 * What a machine needs before Tin Cậy can run on it, one class per subject. Each looks and never mends; its finding says
 * in one sentence what is there or what to do. {@link vn.tincay.launch.doctor.Doctor} asks them all.
 */
@NullMarked
package vn.tincay.launch.doctor;

import org.jspecify.annotations.NullMarked;
