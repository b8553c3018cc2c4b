package masar.performance.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import masar.identity.AuditTerms;
import masar.kernel.OpenToAll;

/** Where the words stand for what this module records in the audit. */
@ApplicationScoped
@OpenToAll("names keys of texts")
class CharterTerms implements AuditTerms {
    @Override
    public List<String> prefixes() {
        return List.of("charter.state.");
    }
}
