package masar.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a method of a contract bean: a signed-in person who holds at least one of the named powers today.
 * Enforced by the one interceptor in {@code identity}. It says that the caller may do this kind of thing at all; the method
 * itself narrows its rows to the agencies for which the power is held, or to the caller's own.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
    /** Any one of these powers is enough. */
    @Nonbinding Power[] value();
}
