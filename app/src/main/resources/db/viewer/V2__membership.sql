-- The membership the viewer acts in, under the name of its table.
alter function viewer.seat() rename to membership;
