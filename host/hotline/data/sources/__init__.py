"""Published data sets, one file each: raw files in, our columns out."""
