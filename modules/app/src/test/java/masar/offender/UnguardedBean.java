package masar.offender;

import jakarta.enterprise.context.ApplicationScoped;

/** Offends on purpose: anybody may call it, and nobody said so. */
@ApplicationScoped
public class UnguardedBean {
    public String salaryOf(String employee) {
        return employee;
    }
}
