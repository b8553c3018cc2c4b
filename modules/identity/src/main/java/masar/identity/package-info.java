package masar.identity;
