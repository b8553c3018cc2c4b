package masar.identity;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import masar.kernel.OpenToAll;

/** What was asked about powers in this request already: a page asks a dozen times, the database once. */
@RequestScoped
@OpenToAll("remembers for the guard")
class HeldMemory {
    private final Map<String, List<Held>> known = new HashMap<>();

    public List<Held> recall(String nationalId, LocalDate day, BiFunction<String, LocalDate, List<Held>> ask) {
        return known.computeIfAbsent(nationalId + " " + day, what -> ask.apply(nationalId, day));
    }

    public void keep(String nationalId, LocalDate day, List<Held> held) {
        known.put(nationalId + " " + day, held);
    }

    public void forget() {
        known.clear();
    }
}
