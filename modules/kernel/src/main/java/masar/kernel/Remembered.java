package masar.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method answers is asked of the database once for a page, however often and from wherever the page asks: the same arguments of the same
 * person get the same answer until the page is whole ({@link Reading}). For methods that only read and answer what nobody changes: records,
 * lists of them. What such a method writes into the trail is written once too, as one person saw it once.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Remembered {
}
