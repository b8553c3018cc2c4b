package masar.pay;

import java.util.Collection;
import java.util.Set;

/** What the annual increment asks of appraisals: a CDI bean of the module that has them. Without one nobody is held back by an appraisal. */
public interface AppraisalsOfYear {
    /** Those of these employees whose standing appraisal of a year is unsatisfactory, in one query. */
    Set<Long> unsatisfactory(Collection<Long> employees, int year);
}
