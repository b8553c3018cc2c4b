package masar.identity;

import java.util.List;

/** What a module above lends the pages of the audit: where the words stand for the codes that it records. Found by CDI. */
public interface AuditTerms {
    /** Beginnings of text keys, each of which followed by a code is its word: {@code records.field.}. */
    List<String> prefixes();
}
