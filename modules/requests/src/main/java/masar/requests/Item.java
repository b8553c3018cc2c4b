package masar.requests;

import java.util.List;

/**
 * One field of a request: what was, what is wanted, what proves it, what was decided.
 *
 * @param field    name within the request
 * @param labelKey text key of the label
 * @param section  part of the form
 * @param oldValue canonical text of what the record said when this was asked, empty for nothing
 * @param wanted   canonical text of what is asked, empty for nothing
 * @param decision what the agency says to it
 * @param reason   why, empty unless refused or to be clarified
 * @param evidence the files that prove it
 */
public record Item(String field, String labelKey, String section, String oldValue, String wanted, ItemDecision decision,
                   String reason, List<EvidenceFile> evidence) {
    public Item {
        evidence = List.copyOf(evidence);
    }
}
