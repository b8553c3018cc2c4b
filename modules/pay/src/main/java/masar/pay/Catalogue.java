package masar.pay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.pay.EntitlementRule.Method;
import masar.pay.law.Ladders;
import masar.records.Named;

/** The catalogue of monthly allowances: {@code allowances.csv}. It names them; amounts are for decisions to say. */
final class Catalogue {
    static final List<AllowanceKind> KINDS = Ladders.read("allowances.csv").stream().map(Catalogue::kind).toList();

    private Catalogue() {
    }

    private static AllowanceKind kind(Map<String, String> row) {
        return new AllowanceKind(new Named(row.get("code"), row.get("name_ar"), row.get("name_en")), Method.valueOf(row.get("method")));
    }

    static Optional<AllowanceKind> kind(String code) {
        return KINDS.stream().filter(k -> k.name().code().equals(code)).findFirst();
    }
}
