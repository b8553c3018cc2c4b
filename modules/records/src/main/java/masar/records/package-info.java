package masar.records;
