package masar.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says openly that a method of a contract bean needs no power, and why: public reference data, or called by the house alone. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenToAll {
    /** Why nothing needs guarding here, in one sentence. */
    String value();
}
