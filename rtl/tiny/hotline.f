hotline_feistel.v
hotline_eal_bank.v
