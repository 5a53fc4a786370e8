/**
 * Service models and numbers to call, with their owners.
 */
@NullMarked
package vn.tincay.reader.facts.service;

import org.jspecify.annotations.NullMarked;
