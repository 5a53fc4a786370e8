package vn.tincay.base.web.input;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question sent by a form because it may name a person or a home, which has no place in the address of a page. The
 * handler changes nothing, so it is a reading for whoever guards readings.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksByForm {}
