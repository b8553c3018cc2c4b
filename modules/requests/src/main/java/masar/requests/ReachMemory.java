package masar.requests;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import masar.identity.Held;
import masar.kernel.OpenToAll;

/** Where the caller may see what, worked out already in this request: an inbox asks a dozen times, and a manager's unit stands in another module. */
@RequestScoped
@OpenToAll("remembers for the desk")
class ReachMemory {
    private final Map<List<Object>, Map<String, Reachable.Where>> known = new HashMap<>();

    Map<String, Reachable.Where> recall(String nationalId, List<Held> held, Function<List<Held>, Map<String, Reachable.Where>> ask) {
        List<Object> what = List.of(nationalId, held);
        Map<String, Reachable.Where> where = known.get(what);
        if (where == null) {
            where = ask.apply(held);
            known.put(what, where);
        }
        return where;
    }
}
