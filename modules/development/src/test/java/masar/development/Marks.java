package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import masar.kernel.OpenToAll;
import masar.records.AppraisalMarks;

/** The last appraisals of the tests' people, where performance would tell them. */
@ApplicationScoped
@OpenToAll("tests")
public class Marks implements AppraisalMarks {
    static final Map<Long, Integer> OF = new ConcurrentHashMap<>();

    @Override
    public Optional<Integer> before(long employeeId, LocalDate day) {
        return Optional.ofNullable(OF.get(employeeId));
    }
}
